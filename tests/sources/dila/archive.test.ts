import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Member, readMembers } from '#lib/sources/dila/archive.ts';
import { inflate } from '#lib/sources/dila/inflate.ts';
import { readWithdrawals } from '#lib/sources/dila/withdrawals.ts';
import { claimingHeader, folderOf, tarBytes, tarGz, temporaryFile } from './archives.ts';

const wanted = (name: string) => name.endsWith('.xml');

/** Name and content of each member, or the reason for its refusal. */
async function members(source: string, maxBytes = 1000): Promise<[string, string][]> {
  const read: [string, string][] = [];
  for await (const member of readMembers(source, { wanted, maxBytes })) read.push([member.name, content(member)]);
  return read;
}

function content(member: Member): string {
  return 'bytes' in member ? new TextDecoder().decode(member.bytes) : `refusé : ${member.refused}`;
}

describe('readMembers', () => {
  it('reads the wanted members of an archive, in order', async () => {
    const archive = await tarGz([
      ['b.xml', 'deux'],
      ['lisezmoi.txt', 'non'],
      ['dossier/', '', { type: 'directory' }],
      ['a.xml', 'un'],
    ]);
    expect(await members(archive)).toEqual([
      ['b.xml', 'deux'],
      ['a.xml', 'un'],
    ]);
  });

  it('reads a folder in path order, and one XML file', async () => {
    const folder = folderOf({ 'z.xml': 'trois', 'a/2.xml': 'deux', 'a/1.xml': 'un', 'note.txt': 'non' });
    expect(await members(folder)).toEqual([
      ['a/1.xml', 'un'],
      ['a/2.xml', 'deux'],
      ['z.xml', 'trois'],
    ]);
    expect(await members(path.join(folder, 'z.xml'))).toEqual([['z.xml', 'trois']]);
  });

  it.each([
    ['an absolute path', '/etc/x.xml', 'x', {}, 'son chemin est absolu'],
    ['a drive', 'C:\\x.xml', 'x', {}, 'son chemin est absolu'],
    ['a path that climbs', 'a/../../x.xml', 'x', {}, 'son chemin sort de l’archive (..)'],
    ['a path that climbs with backslashes', 'a\\..\\x.xml', 'x', {}, 'son chemin sort de l’archive (..)'],
    [
      'a symbolic link',
      'x.xml',
      '',
      { type: 'symlink', linkname: '/etc/passwd' },
      'c’est un lien vers un autre fichier',
    ],
    ['a hard link', 'x.xml', '', { type: 'link', linkname: 'ok.xml' }, 'c’est un lien vers un autre fichier'],
    ['a device', 'x.xml', '', { type: 'character-device' }, 'ce n’est pas un fichier ordinaire'],
    ['too long a member', 'x.xml', 'x'.repeat(1001), {}, 'il dépasse la taille admise (0 Mo)'],
  ] as const)('refuses %s, and reads the next member', async (_, name, text, header, reason) => {
    const archive = await tarGz([
      [name, text, header],
      ['suivant.xml', 'lu'],
    ]);
    expect(await members(archive)).toEqual([
      [name, `refusé : ${reason}`],
      ['suivant.xml', 'lu'],
    ]);
  });

  it('refuses gigabytes claimed by a header, returns the earlier members, and reports the missing end', async () => {
    const sound = (await tarBytes([['avant.xml', 'lu']])).subarray(0, 1024);
    const archive = temporaryFile(
      'CNIL.tar.gz',
      gzipSync(Buffer.concat([sound, claimingHeader('enorme.xml', 8_000_000_000), Buffer.alloc(2048)])),
    );
    expect(await members(archive)).toEqual([
      ['avant.xml', 'lu'],
      ['enorme.xml', 'refusé : il dépasse la taille admise (0 Mo)'],
      ['CNIL.tar.gz', 'refusé : l’archive est tronquée : la fin manque ; dernier fichier commencé : enorme.xml'],
    ]);
  });

  it('never keeps in memory a member refused for its size', async () => {
    const huge = Buffer.concat([
      claimingHeader('enorme.xml', 64 * 1024 * 1024),
      Buffer.alloc(64 * 1024 * 1024),
      await tarBytes([['suivant.xml', 'lu']]),
    ]);
    let held = 0;
    for await (const member of readMembers(temporaryFile('CNIL.tar.gz', gzipSync(huge)), { wanted, maxBytes: 1000 }))
      held = Math.max(held, 'bytes' in member ? member.bytes.byteLength : 0);
    expect(held).toBe(2);
  });

  it.each([
    ['in its middle', 0.5],
    ['in its last bytes', 0.999],
  ])('returns the members that a gzip truncated %s still contains', async (_, part) => {
    // Random letters, so that the compressed size is close to the size of the members.
    const entries = Array.from(
      { length: 40 },
      (_, i) =>
        [
          `${String(i).padStart(2, '0')}.xml`,
          Array.from({ length: 400 }, (_, j) => String.fromCharCode(97 + ((i * 7919 + j * j * 31 + j) % 26))).join(''),
        ] as const,
    );
    const whole = gzipSync(await tarBytes(entries));
    const read = await members(temporaryFile('CNIL.tar.gz', whole.subarray(0, Math.floor(whole.length * part))));
    const last = read.at(-1);
    expect(last?.[0]).toBe('CNIL.tar.gz');
    expect(last?.[1]).toMatch(
      /^refusé : l’archive est tronquée : la fin manque ; dernier fichier commencé : \d\d\.xml$/,
    );
    expect(read.length).toBeGreaterThan(part * 30);
    expect(read.slice(0, -1)).toEqual(entries.slice(0, read.length - 1).map(([name, text]) => [name, text]));
  });

  it('never throws and never invents a member, whatever bytes of an archive are changed', async () => {
    const entries = Array.from({ length: 5 }, (_, i) => [`${i}.xml`, `contenu ${i} `.repeat(60)] as const);
    const tar = await tarBytes(entries);
    const known = new Set<string>(entries.map(([name]) => name));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(tar.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, mask, outside) => {
          const bytes = outside ? gzipSync(tar) : Buffer.from(tar);
          const position = outside ? 10 + (at % (bytes.length - 10)) : at;
          bytes[position] = (bytes[position] ?? 0) ^ mask;
          const read = await members(temporaryFile('CNIL.tar.gz', outside ? bytes : gzipSync(bytes)));
          expect(read.filter(([name, text]) => !known.has(name) && !text.startsWith('refusé'))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('reports a damaged or empty archive', async () => {
    const bytes = await tarBytes([
      ['un.xml', 'un'],
      ['deux.xml', 'deux'],
    ]);
    bytes.fill('x', 1024, 1100);
    expect(await members(temporaryFile('CNIL.tar.gz', gzipSync(bytes)))).toEqual([
      ['un.xml', 'un'],
      [
        'CNIL.tar.gz',
        'refusé : l’archive est abîmée : ses en-têtes ne se lisent plus ; dernier fichier commencé : un.xml',
      ],
    ]);
    expect(await members(temporaryFile('CNIL.tar.gz', gzipSync('')))).toEqual([
      ['CNIL.tar.gz', 'refusé : l’archive est vide'],
    ]);
  });

  it('refuses links and archives found in a folder', async () => {
    const folder = folderOf({ 'a.xml': 'un', 'b.tar.gz': 'x' });
    symlinkSync('/etc/passwd', path.join(folder, 'c.xml'));
    expect(await members(folder)).toEqual([
      ['a.xml', 'un'],
      ['b.tar.gz', 'refusé : une archive dans un dossier n’est pas ouverte : la donner elle-même'],
      ['c.xml', 'refusé : ce n’est pas un fichier ordinaire (lien ou périphérique)'],
    ]);
  });

  it('throws for any other path', async () => {
    await expect(members('/nulle/part')).rejects.toThrow('« /nulle/part » n’existe pas');
    const zip = temporaryFile('x.zip', 'PK');
    await expect(members(zip)).rejects.toThrow(
      `« ${zip} » n’est ni un dossier, ni un fichier XML, ni une archive .tar.gz`,
    );
  });

  it('opens the next member only on request', async () => {
    let given = 0;
    const chunks = (async function* () {
      for (const chunk of [gzipSync('un'), gzipSync('deux'), gzipSync('trois')]) {
        given += 1;
        yield chunk;
      }
    })();
    const first = await inflate(chunks).next();
    expect([new TextDecoder().decode(first.value ?? new Uint8Array()), given]).toEqual(['un', 1]);
  });
});

describe('readWithdrawals', () => {
  it('reads identifiers at the end of paths, and reports the lines without one', () => {
    const list =
      'cnil/TEXT/00/00/50/20/27/CNILTEXT000050202759\r\n\ncnil/TEXT/00/CNILTEXT000000000901.xml\nautre chose\nCNILTEXT000050202759\n';
    expect(readWithdrawals(new TextEncoder().encode(list))).toEqual({
      ids: ['CNILTEXT000050202759', 'CNILTEXT000000000901'],
      unread: [4],
    });
  });
});
