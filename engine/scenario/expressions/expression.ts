declare const checked: unique symbol;

/**
 * An expression that has been parsed, typed and had its names resolved, with its whole numbers written as decimals
 * (`2` as `2.0`), as the expression language does not mix the two. Only `compileExpression` makes one.
 */
export type Expression = string & { readonly [checked]: true };

/**
 * Where an expression stands, and so what it may speak of: `crisis` (events, endings) knows no seat and no draft,
 * `seat` (objectives) adds `me`, `draft` (red lines, conditions) adds `me` and `draft`.
 */
export const expressionScopes = ['crisis', 'seat', 'draft'] as const;
export type ExpressionScope = (typeof expressionScopes)[number];
