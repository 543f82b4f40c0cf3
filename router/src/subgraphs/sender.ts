import type { Exchange } from './exchange';

/** As undici's `dispatch` takes it. */
export interface PostRequest {
  readonly method: 'POST';
  readonly path: string;
  /** Names and values in turn. */
  readonly headers: string[];
  readonly body: string;
  /** It may share a connection with others, and be sent again when it is lost. */
  readonly idempotent: boolean;
}

export interface Sender {
  /** Tells `exchange` what becomes of it. */
  dispatch(request: PostRequest, exchange: Exchange): unknown;
  /** Lets what is under way end, or is called when nothing is. */
  close(): Promise<void>;
}
