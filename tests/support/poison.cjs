'use strict';

// Given to a process by `-r`: it dies of reading a text with POISON in it, as of a fault in native code. None that is known does.
const { POISON } = process.env;
const { normalize } = String.prototype;

String.prototype.normalize = function (form) {
  if (POISON && this.includes(POISON)) process.kill(process.pid, 'SIGKILL');
  return normalize.call(this, form);
};
