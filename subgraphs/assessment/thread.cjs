// Starts the program of a worker thread from the sources or from what was built, whichever its parent runs from.
const { workerData } = require('node:worker_threads');
const { existsSync } = require('node:fs');

if (existsSync(`${workerData.program}.ts`)) require('../../register.cjs');
require(workerData.program);
