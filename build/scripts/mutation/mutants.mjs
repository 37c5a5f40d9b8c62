/** Mutants of a source file: one small change each to an operator, a constant or a call, found in its syntax tree. */
import ts from 'typescript';

const { SyntaxKind: Kind } = ts;

/** Operator -> what stands in its place, one mutant each. */
const OPERATORS = new Map([
  [Kind.PlusToken, ['-']],
  [Kind.MinusToken, ['+']],
  [Kind.AsteriskToken, ['/']],
  [Kind.SlashToken, ['*']],
  [Kind.AsteriskAsteriskToken, ['*']],
  [Kind.PlusEqualsToken, ['-=']],
  [Kind.MinusEqualsToken, ['+=']],
  [Kind.AsteriskEqualsToken, ['/=']],
  [Kind.SlashEqualsToken, ['*=']],
  [Kind.LessThanToken, ['<=', '>']],
  [Kind.LessThanEqualsToken, ['<', '>=']],
  [Kind.GreaterThanToken, ['>=', '<']],
  [Kind.GreaterThanEqualsToken, ['>', '<=']],
  [Kind.EqualsEqualsEqualsToken, ['!==']],
  [Kind.ExclamationEqualsEqualsToken, ['===']],
  [Kind.AmpersandAmpersandToken, ['||']],
  [Kind.BarBarToken, ['&&']],
]);

/** Calls of Math whose argument alone, or whose opposite, is a plausible slip. */
const DROPPED = ['sqrt', 'abs', 'log', 'log1p', 'exp', 'sign'];
const SWAPPED = new Map([
  ['min', 'max'],
  ['max', 'min'],
  ['floor', 'ceil'],
  ['ceil', 'floor'],
]);
const SWAPPED_METHODS = new Map([
  ['some', 'every'],
  ['every', 'some'],
]);

/**
 * Mutants of a text, in its order. `start` and `end` are the node that is replaced by `after`.
 * @returns {{start: number, end: number, before: string, after: string, line: number, code: string}[]}
 */
export function mutantsOf(name, text) {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const lines = text.split('\n');
  const found = [];
  const add = (node, after) => {
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line;
    const before = text.slice(start, node.end);
    found.push({ start, end: node.end, before, after, line: line + 1, code: (lines[line] ?? '').trim() });
  };
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isImportDeclaration(node)) return;
    if (ts.isForStatement(node)) {
      // Counting the other way only hangs, and a bound one too far reads nothing: the last round is left out instead.
      if (node.initializer) visit(node.initializer);
      if (node.condition) visitCondition(node.condition);
      visit(node.statement);
      return;
    }
    mutateNode(node, text, source, add);
    ts.forEachChild(node, visit);
  };
  const visitCondition = (node) => {
    const counts = ts.isBinaryExpression(node) && node.operatorToken.kind === Kind.LessThanToken;
    if (counts) add(node, `${node.left.getText(source)} < ${node.right.getText(source)} - 1`);
    else visit(node);
  };
  visit(source);
  return found;
}

function mutateNode(node, text, source, add) {
  if (ts.isBinaryExpression(node)) mutateBinary(node, text, source, add);
  else if (ts.isPrefixUnaryExpression(node)) {
    const negates = node.operator === Kind.MinusToken || node.operator === Kind.ExclamationToken;
    if (negates) add(node, `(${node.operand.getText(source)})`);
  } else if (ts.isCallExpression(node)) mutateCall(node, text, source, add);
  else if (ts.isNumericLiteral(node)) mutateNumber(node, add);
}

function mutateBinary(node, text, source, add) {
  const { left, right, operatorToken } = node;
  const [from, to] = [operatorToken.getStart(source), operatorToken.end];
  const [head, tail] = [text.slice(node.getStart(source), from), text.slice(to, node.end)];
  if (isText(left) || isText(right)) return;
  for (const other of OPERATORS.get(operatorToken.kind) ?? []) add(node, `(${head}${other}${tail})`);
  const adds = operatorToken.kind === Kind.PlusToken || operatorToken.kind === Kind.MinusToken;
  if (adds && ts.isNumericLiteral(right)) add(node, `(${left.getText(source)})`);
}

const isText = (node) =>
  ts.isStringLiteral(node) || ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node);

function mutateCall(node, text, source, add) {
  const { expression, arguments: given } = node;
  if (!ts.isPropertyAccessExpression(expression)) return;
  const [object, name] = [expression.expression.getText(source), expression.name.text];
  const rest = text.slice(expression.end, node.end);
  if (object === 'Math') {
    if (DROPPED.includes(name) && given.length === 1) add(node, `(${given[0].getText(source)})`);
    if (SWAPPED.has(name)) add(node, `Math.${SWAPPED.get(name)}${rest}`);
  } else if (SWAPPED_METHODS.has(name)) add(node, `${object}.${SWAPPED_METHODS.get(name)}${rest}`);
}

/** Another constant: whole numbers by one, fractions by a tenth, tolerances until they tolerate something. */
function mutateNumber(node, add) {
  const { parent } = node;
  // `?? 0` stands for an index that is never missed; a key is a name, not a number.
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === Kind.QuestionQuestionToken) return;
  if ((ts.isPropertyAssignment(parent) || ts.isEnumMember(parent)) && parent.name === node) return;
  if (ts.isElementAccessExpression(parent)) return;
  const value = Number(node.text.replaceAll('_', ''));
  if (value !== 0 && value < 1e-6) add(node, '0.1');
  else if (Number.isInteger(value)) add(node, String(value + 1));
  else add(node, String(value * 1.1));
}

/** The text with one node replaced. */
export function mutatedText(text, { start, end, after }) {
  return `${text.slice(0, start)}${after}${text.slice(end)}`;
}

/** The text in which every place of a mutant notes in `hits` that it ran: at its index among `places`, from `first` on. */
export function tracedText(text, places, first) {
  const inserts = places.flatMap(({ start, end }, index) => [
    { at: start, outer: end - start, open: true, text: `(__hits[${first + index}] = 1, ` },
    { at: end, outer: end - start, open: false, text: ')' },
  ]);
  inserts.sort(
    (a, b) =>
      a.at - b.at || Number(a.open) - Number(b.open) || (a.open ? b.outer - a.outer : a.outer - b.outer),
  );
  let result = '';
  let from = 0;
  for (const { at, text: added } of inserts) {
    result += text.slice(from, at) + added;
    from = at;
  }
  return result + text.slice(from);
}

/** Distinct nodes of mutants, and for each mutant the index of its own. */
export function placesOf(mutants) {
  const places = [];
  const index = new Map();
  const placeOf = mutants.map(({ start, end }) => {
    const key = `${start}-${end}`;
    if (!index.has(key)) index.set(key, places.push({ start, end }) - 1);
    return index.get(key);
  });
  return { places, placeOf };
}
