const { appendFileSync } = require('node:fs');
const { relative } = require('node:path');
const { stripVTControlCharacters } = require('node:util');

const LINES_OF_A_FAILURE = 25;

/**
 * Jest's reporter for CI: it tells what failed, as soon as it did, and how many passed. Hundreds of lines of what passed would
 * hide it. Nothing may be skipped here: .ci/run has installed what tests look for.
 * The path of each file that failed goes to FAILED_FILES, a line each.
 */
module.exports = class {
  #skipped = 0;

  onTestFileResult(_test, { testFilePath, testResults, testExecError, failureMessage }) {
    const path = relative(process.cwd(), testFilePath);
    const failures = testResults.filter(({ status }) => status === 'failed');
    const skipped = testResults.filter(({ status }) => status === 'pending' || status === 'todo');
    this.#skipped += skipped.length;
    for (const { fullName, failureMessages } of failures)
      tell(`Failed: ${path}: ${fullName}`, failureMessages.join('\n'));
    for (const { fullName } of skipped) tell(`Skipped, which must not be here: ${path}: ${fullName}`);
    // A file that does not even load has no test to count.
    if (testExecError) tell(`Failed: ${path}`, failureMessage ?? '');
    if (failures.length + skipped.length > 0 || testExecError) appendFileSync(process.env.FAILED_FILES, `${path}\n`);
  }

  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, startTime }) {
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    console.log(`${numPassedTests} passed, ${failed} failed, in ${Math.round((Date.now() - startTime) / 1_000)} s`);
  }

  getLastError() {
    return this.#skipped > 0 ? new Error(`${this.#skipped} tests were skipped`) : undefined;
  }
};

function tell(what, message = '') {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() && !line.includes('node_modules'));
  console.log([what, ...lines.slice(0, LINES_OF_A_FAILURE).map((line) => `    ${line}`)].join('\n'));
}
