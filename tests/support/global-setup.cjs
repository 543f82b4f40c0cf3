require('../../register.cjs');

module.exports = async () => {
  const { startTestServices } = require('./services');
  globalThis.testServices = await startTestServices();
};
