// Starts the program of a worker thread or of a child process from the sources or from what was built, whichever its parent runs from.
const { workerData } = require('node:worker_threads');
const { existsSync } = require('node:fs');

const program = workerData?.program ?? process.argv[2];
if (existsSync(`${program}.ts`)) require('../register.cjs');
require(program);
