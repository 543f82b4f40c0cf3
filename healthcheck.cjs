// The image's HEALTHCHECK: asks the component in this container whether it may take traffic, at the port it listens on.
const { readConfig } = require('@lyceum/kernel/config');
const { variables } = require(`@lyceum/${process.env.COMPONENT}/config`);

const { port } = readConfig({ port: variables.port });
fetch(`http://127.0.0.1:${port}/readyz`).then(
  ({ ok }) => process.exit(ok ? 0 : 1),
  () => process.exit(1),
);
