module.exports = async () => {
  await globalThis.testServices?.stop();
};
