export type Licence = {
  /** Empty: none. */
  readonly licence: string;
  readonly licenceUrl?: string;
};

const longest = 200;

/**
 * A licence by its usual name: `[CC-BY]`, `Creative Commons Attribution 4.0` and an address of creativecommons.org all become `CC BY …`,
 * with the version only where it is given, and with the address where name and version make one. Any other words stay as they are.
 */
export function readLicence(text: string): Licence {
  const plain = text
    .replaceAll(/\[([^\]]*)\](\([^)]*\))?/g, '$1 $2')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (plain === '') return { licence: '' };
  const publicDomain = /\b(public domain|publicdomain|dominio p[uú]blico)\b/i.test(plain);
  if (/\bcc[ -]?0\b|publicdomain\/zero/i.test(plain))
    return {
      licence: 'CC0 1.0',
      licenceUrl: 'https://creativecommons.org/publicdomain/zero/1.0/',
    };
  const parts = partsOf(plain);
  if (parts !== undefined) return named(parts, plain);
  if (publicDomain) return { licence: 'Public domain' };
  const url = /https?:\/\/[^\s<>()"']{1,300}/i.exec(plain)?.[0];
  const words = plain.slice(0, longest);
  return url === undefined ? { licence: words } : { licence: words, licenceUrl: url };
}

function partsOf(plain: string): readonly string[] | undefined {
  const code =
    /\bcc[ -]+(by(?:[ -]+(?:nc|nd|sa)){0,2})\b|licenses\/(by(?:-(?:nc|nd|sa)){0,2})\//i.exec(plain);
  const found = code?.[1] ?? code?.[2];
  if (found !== undefined) return found.toLowerCase().split(/[ -]+/);
  if (!/creative\s?commons/i.test(plain)) return undefined;
  if (!/attribution|atribuci[oó]n|reconocimiento/i.test(plain)) return undefined;
  return [
    'by',
    ...(/non-?commercial|no ?comercial/i.test(plain) ? ['nc'] : []),
    ...(/no-?deriv|sin ?(obra)? ?deriv/i.test(plain) ? ['nd'] : []),
    ...(/share-?alike|compartir ?igual/i.test(plain) ? ['sa'] : []),
  ];
}

function named(parts: readonly string[], plain: string): Licence {
  const version = /\b([1-4]\.[05])\b/.exec(plain)?.[1];
  const name = `CC ${parts.join('-').toUpperCase()}`;
  if (version === undefined) return { licence: name };
  return {
    licence: `${name} ${version}`,
    licenceUrl: `https://creativecommons.org/licenses/${parts.join('-')}/${version}/`,
  };
}
