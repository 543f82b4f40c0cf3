const { existsSync, readFileSync } = require('node:fs');
const { relative } = require('node:path');

// Jest's own results → plain lines, of each run that is given as FILE STATUS. Nothing may be skipped here: .ci/run has installed
// what tests look for.
const runs = process.argv.slice(2).flatMap((file, index, all) => (index % 2 ? [] : [{ file, status: all[index + 1] }]));
let passed = 0;
let isGreen = true;

for (const { file, status } of runs) {
  const results = JSON.parse((existsSync(file) && readFileSync(file, 'utf8').trim()) || '{}');
  // A file that does not even load has no test to count.
  const failed = (results.numFailedTests ?? 0) + (results.numRuntimeErrorTestSuites ?? 0);
  const skipped = namesOf(results, 'pending', 'todo');
  for (const line of failuresIn(results)) console.log(`Failed: ${line}`);
  for (const name of skipped) console.log(`Skipped, which must not be here: ${name}`);
  if (status !== '0' && failed === 0) {
    // Jest counts no failure for this, and yet ends with 1.
    console.log(
      `npm test ended with ${status} though no test failed: see above for what went on after a file had ended.`,
    );
  }
  console.log(`${results.numPassedTests ?? 0} passed, ${failed} failed`);
  passed += results.numPassedTests ?? 0;
  isGreen &&= status === '0' && failed === 0 && skipped.length === 0;
}
process.exitCode = isGreen && passed > 0 ? 0 : 1;

function namesOf({ testResults = [] }, ...statuses) {
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => statuses.includes(status))
    .map(({ fullName }) => fullName);
}

function failuresIn({ testResults = [] }) {
  return testResults.flatMap((file) => {
    const names = namesOf({ testResults: [file] }, 'failed');
    const unloaded =
      names.length === 0 && file.status === 'failed' ? [file.message.trim().split('\n', 6).join(' ')] : [];
    return [...names, ...unloaded].map((what) => `${relative(process.cwd(), file.name)}: ${what}`);
  });
}
