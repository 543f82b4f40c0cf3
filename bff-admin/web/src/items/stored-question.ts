import { createContext } from 'react';
import type { ItemToEditQuery } from '../__generated__/operations';

/** The question as its page has got it, undefined for a new one: what its form shows of that is not asked for again. */
export const StoredQuestion = createContext<ItemToEditQuery['item'] | undefined>(undefined);
