import { uuidv7 } from 'uuidv7';

/** Time-ordered, so that an index on it grows at its end and a list by id is a list by age. */
export const newId = uuidv7;
