// `npm run mongo:build`
import { build, findBuilt } from './built';
import { cacheFolder } from './config';

async function main(): Promise<void> {
  const ready = findBuilt(cacheFolder);
  console.log(`The local MongoDB is built: ${ready ?? (await build(cacheFolder, console.log))}`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
