// 核对本页: computes in the reader's browser whether what the page shows is what was recorded, and names the first thing
// that does not hold.
import { commitment, equal, leafHash, Mismatch, readNote, signedBy, toBase64, Tree } from './ledger.js';

const PARTIES = { ORGANISATION: '法人及非法人组织', INDIVIDUAL_BUSINESS: '个体工商户', NATURAL_PERSON: '自然人' };
const PENALTIES = {
  WARNING: '警告',
  PUBLIC_CRITICISM: '通报批评',
  FINE: '罚款',
  CONFISCATION_OF_GAINS: '没收违法所得',
  CONFISCATION_OF_GOODS: '没收非法财物',
  LICENCE_SUSPENSION: '暂扣许可证件',
  DOWNGRADING: '降低资质等级',
  LICENCE_REVOCATION: '吊销许可证件',
  RESTRICTION_OF_BUSINESS: '限制开展生产经营活动',
  SUSPENSION_OF_BUSINESS: '责令停产停业',
  CLOSURE: '责令关闭',
  OCCUPATIONAL_BAN: '限制从业',
  OTHER: '法律、行政法规规定的其他行政处罚',
};

const page = document.getElementById('notice');
const panel = document.getElementById('check');
const outcome = panel.querySelector('[data-outcome]');
const button = panel.querySelector('[data-check]');

const clean = (text) => text.replace(/\r\n/g, '\n').trim();
const shown = (element) => clean(element.textContent);
const day = (iso) => iso.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
const money = (fen) => {
  const amount = typeof fen === 'number' ? fen : fen.amount;
  return amount > 0 ? Math.floor(amount / 100) + '.' + String(amount % 100).padStart(2, '0') + ' 元' : '';
};

function words(name, value) {
  switch (name) {
    case 'decidedOn': return day(value);
    case 'partyKind': return PARTIES[value] ?? value;
    case 'kinds': return Object.keys(PENALTIES).filter((kind) => value.includes(kind)).map((kind) => PENALTIES[kind]).join('、');
    case 'fine': case 'confiscation': return money(value);
    default: return value;
  }
}

async function load(address, read) {
  const answer = await fetch(address, { cache: 'no-store' });
  if (!answer.ok) throw new Mismatch('取不到 ' + address + '（' + answer.status + '）');
  return read(answer);
}
const text = (address) => load(address, (answer) => answer.text());
const bytes = (address) => load(address, async (answer) => new Uint8Array(await answer.arrayBuffer()));

function insist(holds, what) {
  if (!holds) throw new Mismatch(what);
}

/** Every disclosed field opens its commitment in its leaf. */
function openLeaf(fact) {
  const leaf = JSON.parse(fact.leaf);
  const commitments = new Map(leaf.fields);
  const values = {};
  for (const field of fact.fields) {
    insist(commitments.get(field.name) === commitment(field), '字段“' + field.name + '”与记录时的承诺不符');
    values[field.name] = JSON.parse(field.json);
  }
  return { leaf, values };
}

/** The three facts belong together and to this page. */
function belong(decision, checked, released) {
  const stream = 'notice/' + page.dataset.notice;
  insist(released.leaf.stream === stream && checked.leaf.stream === stream, '证明不是本页的证明');
  insist(checked.leaf.number === released.values.check, '发布所依据的审核记录不是这一条');
  insist(decision.leaf.stream === 'case/' + released.values.caseId
      && decision.leaf.number === released.values.decision, '发布所依据的决定不是这一条');
}

/** What the page shows is what the facts say. */
function compare(decision, checked, released) {
  for (const element of page.querySelectorAll('[data-released]')) {
    const value = released.values[element.dataset.released];
    insist(shown(element) === (element.dataset.released === 'releasedOn' ? day(value) : value), '页面上的“' + label(element) + '”与记录不符');
  }
  insist(shown(page.querySelector('[data-decided]')) === day(decision.values.decidedOn), '页面上的“决定日期”与记录不符');
  const treated = new Map(checked.values.treated.map((part) => [part.field, part]));
  const seen = new Set();
  for (const element of page.querySelectorAll('[data-field]')) {
    const name = element.dataset.field;
    const part = treated.get(name);
    seen.add(name);
    insist((element.dataset.treated === 'true') === (part !== undefined), '“' + label(element) + '”的处理说明与记录不符');
    const recorded = part ? part.text : words(name, decision.values[name]);
    insist(shown(element) === clean(recorded ?? ''), '页面上的“' + label(element) + '”与记录不符');
    if (part) {
      const source = element.parentElement.querySelector('[data-reason]');
      insist(source.dataset.reason === part.reason && source.dataset.by === checked.values.author, '“' + label(element) + '”的处理说明与记录不符');
    }
  }
  for (const name of checked.values.shown) {
    insist(seen.has(name) || words(name, decision.values[name]) === '', '页面上缺少记录为公开的内容（' + name + '）');
  }
  for (const name of treated.keys()) insist(seen.has(name) || treated.get(name).text === '', '页面上缺少记录为公开的内容（' + name + '）');
}

const label = (element) => element.parentElement.querySelector('dt').textContent;

function verdict(kind, sentence) {
  const line = document.createElement('p');
  line.className = 'mj-verdict mj-verdict-' + kind;
  line.textContent = (kind === 'held' ? '✓ ' : kind === 'failed' ? '✗ ' : '') + sentence;
  outcome.prepend(line);
}

function stepper() {
  const list = document.createElement('ol');
  outcome.replaceChildren(list);
  return (kind, sentence) => {
    const item = document.createElement('li');
    item.className = 'mj-' + kind;
    const span = document.createElement('span');
    span.textContent = sentence;
    item.append(span);
    list.append(item);
  };
}

async function check(step) {
  const proof = JSON.parse(await text(panel.dataset.proof));
  const facts = proof.facts.map(openLeaf);
  insist(facts.length === 3, '证明不完整');
  belong(...facts);
  step('held', '公开的每个字段都与记录时的承诺一致（共 ' + proof.facts.reduce((sum, fact) => sum + fact.fields.length, 0) + ' 个字段）');
  compare(...facts);
  step('held', '页面上的文字与公开的字段一致');
  const note = readNote(await text(proof.checkpoint));
  insist(signedBy(note, await text(proof.keys)), '账本检查点的签名不成立');
  step('held', '账本检查点的签名成立（Ed25519）');
  if (proof.facts.some((fact) => fact.index === null || fact.index >= note.size)) {
    step('waiting', '这条公示的记录正在等待封存进账本');
    return 'waiting';
  }
  const tree = new Tree(note.size, (path) => bytes(proof.tiles + '/' + path));
  for (const fact of proof.facts) {
    const root = await tree.rootWith(leafHash(fact.leaf), fact.index);
    insist(equal(root, note.root), '记录（第 ' + fact.index + ' 号）不在账本里');
  }
  step('held', '三条记录（决定、审核、发布）都在账本里：第 ' + proof.facts.map((fact) => fact.index).join('、') + ' 号');
  const recorded = new Date(facts[2].leaf.recorded).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });
  step('fact', '账本共 ' + note.size + ' 条记录，根 ' + toBase64(note.root));
  step('fact', '发布记录形成于 ' + recorded + '（北京时间）');
  const witnesses = note.signatures.filter((signature) => signature.name !== note.origin).map((signature) => signature.name);
  step('fact', witnesses.length === 0
      ? '见证：无。还没有外部机构为账本见证，以上核对说明本页与账本一致，不能排除账本整体被重建。'
      : '见证：' + witnesses.join('、') + '（签名未在此核对）');
  return 'held';
}

async function run() {
  button.disabled = true;
  const step = stepper();
  try {
    const kind = await check(step);
    verdict(kind, kind === 'held' ? '本页与案卷记录一致' : '内容相符，尚未封存；请稍后再核对一次');
  } catch (trouble) {
    const why = trouble instanceof Mismatch ? trouble.message : '核对没有完成：' + trouble.message;
    step('failed', why);
    verdict('failed', trouble instanceof Mismatch ? '核对未通过' : '没有完成核对');
  } finally {
    button.disabled = false;
  }
}

button.hidden = false;
button.addEventListener('click', run);
