import sharp from 'sharp';
const [out, ...names] = process.argv.slice(2);
const imgs = await Promise.all(names.map(async n => ({ n, m: await sharp(n).metadata() })));
const w = imgs.reduce((s, i) => s + (i.m.width ?? 0) + 12, 0), h = Math.max(...imgs.map(i => i.m.height ?? 0));
let x = 0; const c = imgs.map(i => { const r = { input: i.n, left: x, top: 0 }; x += (i.m.width ?? 0) + 12; return r; });
await sharp({ create: { width: w, height: h, channels: 3, background: '#888' } }).composite(c).png().toFile(out!);
