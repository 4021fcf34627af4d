import { HANJA } from './hanja.data';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Full-width forms (Ａ, ？) stand 0xFEE0 above their ASCII twins; NFKC would also break lone jamo (ㅅㅋㅌ) up. */
const narrow = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ');

function decodeEntities(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (name[0] !== '#') return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 31 && code < 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' ';
  });
}

/** A code unit written out, as programs print what they cannot show: \ud800. */
const ESCAPED = /\\u(d[89a-f][0-9a-f]{2}|\{[0-9a-f]{1,6}\})/gi;

/** Slack's and HTML's marks around words: mentions, channels, links (their label stays), emoji names, tags, quotes. */
function dropMarkup(text: string): string {
  return (
    text
      .replace(/<[@#!][^<>]{0,200}>/g, ' ')
      .replace(/<((?:https?|mailto|tel):[^<>|\s]{0,2000})(?:\|([^<>]{0,500}))?>/g, (_, _url, label?: string) =>
        label && /[\p{L}\p{N}]{2}/u.test(label) ? ` ${label} ` : ' ',
      )
      .replace(/\bhttps?:\/\/\S{1,2000}/g, ' ')
      .replace(/<\/?[a-zA-Z][^<>]{0,200}>/g, ' ')
      .replace(/:[a-z0-9_+-]{2,40}:/g, ' ')
      .replace(/\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\ufe0f]/gu, ' ')
      .replace(/(^|\s)[*_~`]+(?=\S)|(\S)[*_~`]+(?=\s|$|[?!.,])/g, '$1$2')
      // a particle stands right after the mark: `KT`는
      .replace(/[*_~`]+(?=[가-힣])/g, (marks, at: number, whole: string) =>
        /\S/.test(whole[at - 1] ?? ' ') ? '' : marks,
      )
  );
}

/** What stands before a line and is no part of it: list marks, quotation marks, numbers, "Q:", the copied-in (cc). */
const LINE_MARK =
  /^(?:\s*(?:(?:>|&gt;)+|[-•·*–—]+(?=\s)|\(?\d{1,2}[.)](?=\s)|(?:Q|질문|문의|문)\d{0,2}\s?[.:)]|cc(?=\s*<@)))+\s*/i;

/** A plus that joins names, none that ends one (LG U+): KT + LG전자, SKT+카카오. */
const joinPlus = (text: string): string => text.replace(/\s\+\s|(?<=[\p{L}\p{N}])(?<![uU])\+(?=\p{L})/gu, ' & ');

/** McCune-Reischauer letters in plain ones; its apostrophe says that a consonant is aspirated, which the reader tries anyway. */
const plainRoman = (text: string): string =>
  /[ŏŭ]/i.test(text)
    ? text
        .replace(/ŏ/g, 'eo')
        .replace(/Ŏ/g, 'Eo')
        .replace(/ŭ/g, 'eu')
        .replace(/Ŭ/g, 'Eu')
        .replace(/(?<=[ktph])['’ʼ](?=[a-z])/gi, '')
    : text;

/**
 * The question as people meant to write it: NFC, half-width, without invisible characters, markup, emoji and links,
 * Hanja read in Hangul, quotation marks and spaces evened.
 */
export function normalize(text: string): string {
  const visible = narrow(text.toWellFormed?.() ?? text)
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad\ufffd]/g, '');
  return (
    plainRoman(joinPlus(dropMarkup(decodeEntities(dropMarkup(visible.replace(LINE_MARK, '').replace(ESCAPED, ' '))))))
      .replace(/[\p{Script=Han}]+/gu, (run) => [...run].map((char) => HANJA[char] ?? char).join(''))
      .replace(/[‘’`´]/g, "'")
      .replace(/[“”«»「」『』]/g, '"')
      // 고 after a quotation is 라고, and no name
      .replace(/(?<=[가-힣]['"])고(?=\s)/g, '라고')
      .replace(/[‐‑‒–—−]/g, '-')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
  );
}
