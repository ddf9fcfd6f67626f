/** The rule names that the code can report, read from its source, so that new rules are found automatically. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * Every string passed to a parameter called `rule`, assigned to a property called `rule`, or used as the `name` of an
 * object with a `check`, in the TypeScript files of these folders. Sorted, without duplicates.
 */
export function ruleNames(folders: readonly string[]): string[] {
  const names = new Set<string>();
  for (const source of folders.flatMap(sourcesIn)) {
    const reporters = reportersOf(source);
    walk(source, (node) => {
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression))
        for (const name of textsIn(node.arguments[reporters.get(node.expression.text) ?? -1])) names.add(name);
      if (ts.isObjectLiteralExpression(node)) {
        for (const name of textsIn(initializerOf(node, 'rule'))) names.add(name);
        if (node.properties.some((property) => property.name?.getText(source) === 'check'))
          for (const name of textsIn(initializerOf(node, 'name'))) names.add(name);
      }
    });
  }
  return [...names].toSorted();
}

function sourcesIn(folder: string): ts.SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name))
    .map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true));
}

/** Functions of a file with a rule parameter, and its position; `error` and `warning` come from `problem.ts`. */
function reportersOf(source: ts.SourceFile): ReadonlyMap<string, number> {
  const found = new Map([
    ['error', 2],
    ['warning', 2],
  ]);
  const types = new Map<string, number>();
  const position = (parameters: readonly ts.ParameterDeclaration[]) =>
    parameters.findIndex(({ name }) => name.getText(source) === 'rule');
  walk(source, (node) => {
    if (ts.isTypeAliasDeclaration(node) && ts.isFunctionTypeNode(node.type))
      types.set(node.name.text, position(node.type.parameters));
    if (ts.isFunctionDeclaration(node) && node.name) found.set(node.name.text, position(node.parameters));
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isArrowFunction(node.initializer))
      found.set(node.name.getText(source), position(node.initializer.parameters));
  });
  walk(source, (node) => {
    if (ts.isParameter(node) && types.has(node.type?.getText(source) ?? ''))
      found.set(node.name.getText(source), types.get(node.type?.getText(source) ?? '') ?? -1);
  });
  return found;
}

function initializerOf(object: ts.ObjectLiteralExpression, key: string): ts.Expression | undefined {
  return object.properties.find(
    (property): property is ts.PropertyAssignment =>
      ts.isPropertyAssignment(property) && property.name.getText() === key,
  )?.initializer;
}

/** The possible strings of an expression: itself, or both branches of a condition. */
function textsIn(expression: ts.Expression | undefined): string[] {
  if (expression === undefined) return [];
  if (ts.isStringLiteral(expression)) return [expression.text];
  return ts.isConditionalExpression(expression)
    ? [...textsIn(expression.whenTrue), ...textsIn(expression.whenFalse)]
    : [];
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
