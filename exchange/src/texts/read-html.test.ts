import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html.ts';

const read = (html: string) => readHtml(new TextEncoder().encode(html), { file: 'kite.html' });

const page = `<!doctype html><html lang="es"><head><title>Sitio</title><meta name="author" content="Ada Test">
<style>p { color: red }</style></head><body><nav><a href="/">Inicio</a></nav><header>Mi sitio</header>
<article><h1>La cometa</h1><p>Ana ten&iacute;a una cometa<br>azul.</p><script>steal()</script>
<p onclick="steal()">Vol&oacute; <a href="javascript:steal()">lejos</a>.</p><img src=x onerror=steal()><hr><p hidden>secreto</p><p>Fin.</p>
<ul><li>uno</li><li>dos</li></ul></article>
<footer><a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY</a></footer></body></html>`;

describe('a page of HTML', () => {
  it('is its text: no script, style, navigation, nor anything hidden', () => {
    expect(read(page)).toEqual({
      issues: [],
      text: {
        title: 'La cometa',
        language: 'es',
        pages: ['Ana tenía una cometa\nazul.\n\nVoló lejos.', 'Fin.\n\n• uno\n• dos'],
        credits: [{ role: 'author', name: 'Ada Test' }],
        licence: 'CC BY 4.0',
        licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
        attribution: '',
      },
    });
  });

  it('broken in any way is read as a browser would', () => {
    expect(read('<p>One <b>two<p>three').text?.pages).toEqual(['One two\n\nthree']);
    expect(read('just words').text).toMatchObject({ title: 'Kite', pages: ['just words'] });
  });

  it('may be as deep as it likes', () => {
    expect(read('<div>'.repeat(20_000) + 'deep').text?.pages).toEqual(['deep']);
  });

  it('that only runs holds no words', () => {
    expect(read('<script>alert("words")</script>').issues[0]?.code).toBe('text-without-words');
  });
});
