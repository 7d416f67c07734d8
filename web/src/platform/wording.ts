/** The shape that another language's wording must have: a missing or stray key does not compile. */
export type Wording<T> = { readonly [K in keyof T]: T[K] extends string ? string : Wording<T[K]> };
