// What there is to know of a question to show it, answer it, and show what was answered: both BFFs' graphs have it in this form.

/** Made safe by the BFF. */
export interface Html {
  readonly html: string;
}

export interface Option {
  readonly id: string;
  readonly text: Html;
}

type Options = readonly Option[] | null;

export interface Gap {
  readonly id: string;
  readonly kind: string;
  readonly choices: Options;
}

export interface Picture {
  readonly url: string | null;
  readonly alt: string;
  /** Pixels, of which points are counted. */
  readonly width: number;
  readonly height: number;
}

/** Fields of other kinds are null. */
export interface AnsweredQuestion {
  readonly kind: string;
  readonly choices: Options;
  readonly gaps: readonly Gap[] | null;
  readonly left: Options;
  readonly right: Options;
  readonly entries: Options;
  readonly image: Picture | null;
}

export interface Question extends AnsweredQuestion {
  readonly id: string;
  readonly points: number;
  readonly penalty: number;
  /** Whether one says how certain one is. */
  readonly certainty: boolean;
  readonly prompt: Html;
  readonly minChoices: number | null;
  readonly maxChoices: number | null;
  /** Of a cloze: `{{ID}}` where a gap is. */
  readonly text: Html | null;
  readonly maxPoints: number | null;
  readonly units: readonly string[] | null;
  readonly unitRequired: boolean | null;
  readonly minWords: number | null;
  readonly maxWords: number | null;
  readonly maxFiles: number | null;
  readonly maxBytes: number | null;
  /** Endings of names. */
  readonly types: readonly string[] | null;
  readonly language: string | null;
  readonly starter: string | null;
  readonly tests: readonly { readonly name: string }[] | null;
}
