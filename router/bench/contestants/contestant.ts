export interface Place {
  readonly supergraph: string;
  readonly port: number;
  /** For its configuration; removed after the run. */
  readonly folder: string;
}

export interface Launch {
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

export interface Contestant {
  readonly name: string;
  /** Whether identical work in flight is done once, across clients. */
  readonly merges: boolean;
  /** Answers 200 once it serves: the path, and the headers that it takes. */
  readonly ready: { readonly path: string; readonly headers?: Readonly<Record<string, string>> };
  /** Writes its configuration and says how it is started. */
  launch(place: Place): Launch;
}
