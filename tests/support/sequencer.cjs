const { statSync } = require('node:fs');
const { default: Sequencer } = require('@jest/test-sequencer');

// Journeys in a browser take minutes, those through the whole platform half a minute, all else seconds.
const kindOf = (path) => (path.includes('/tests/web/') ? 0 : path.includes('/tests/') ? 1 : 2);

/** Jest goes by a hash of each path, which put three times as many journeys into one half as into the other. */
module.exports = class extends Sequencer {
  /** Shards that take about as long as each other: of each kind every nth by size. */
  shard(tests, { shardIndex, shardCount }) {
    const rows = tests.map((test) => ({ test, kind: kindOf(test.path), size: statSync(test.path).size }));
    rows.sort((a, b) => a.kind - b.kind || b.size - a.size || (a.test.path < b.test.path ? -1 : 1));
    return rows.filter((_, at) => at % shardCount === shardIndex - 1).map(({ test }) => test);
  }
};
