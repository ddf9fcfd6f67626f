/** What we use of the engine that Pagefind writes beside its index (types/index.d.ts of pagefind_web_js, version 1.6). */
declare module 'pagefind-engine' {
  export interface Options {
    /** Address of the folder of the index; that of the engine itself unless it is said. */
    readonly basePath?: string;
    readonly baseUrl: string;
    readonly excerptLength: number;
    readonly excerptEllipsis: string;
    readonly noWorker: boolean;
    readonly ranking: {
      readonly diacriticSimilarity: number;
      readonly termSimilarity: number;
      readonly metaWeights: Readonly<Record<string, number>>;
    };
  }
  export interface Fragment {
    readonly url: string;
    readonly content: string;
    /** Part of the content, matching words between `<mark>` and `</mark>`, its own `<` and `>` escaped. */
    readonly excerpt: string;
    /** Numbers of the matching words in the content. */
    readonly locations: readonly number[];
    readonly meta: Readonly<Record<string, string>>;
    readonly filters: Readonly<Record<string, readonly string[]>>;
  }
  export interface Result {
    readonly id: string;
    readonly score: number;
    readonly data: () => Promise<Fragment>;
  }
  export interface Results {
    readonly results: readonly Result[];
    readonly unfilteredResultCount: number;
  }
  export function options(options: Options): Promise<void>;
  export function search(
    query: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<Results>;
}
