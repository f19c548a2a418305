/** What is wrong with an expression, and where in its text (characters, `start` included, `end` not). */
export interface ExpressionProblem {
  readonly code: ExpressionProblemCode;
  readonly message: string;
  readonly hint: string;
  readonly at: { readonly start: number; readonly end: number };
}

export type ExpressionProblemCode =
  | 'expression/too-long'
  | 'expression/syntax'
  | 'expression/not-allowed'
  | 'expression/unknown-name'
  | 'expression/out-of-scope'
  | 'expression/hidden'
  | 'expression/wrong-type';
