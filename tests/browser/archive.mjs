// Makes small zip archives and Word documents for the tests beside this file.
import * as zlib from "node:zlib";

/**
 * A zip archive of the files; `claim` says what size its list gives for each instead of the true one.
 *
 * @param {Record<string, string | Buffer>} files
 * @param {{ claim?: number, flags?: number, method?: number }} [how]
 */
export function zip(files, { claim, flags = 0, method = 8 } = {}) {
  const bodies = [];
  const list = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = method === 8 ? zlib.deflateRawSync(bytes) : bytes;
    const label = Buffer.from(name);
    const head = Buffer.alloc(26);
    // Version, flags, method, time, date, sum, packed, unpacked, length of the name, of the rest.
    [[20, 0], [flags, 2], [method, 4], [label.length, 22]].forEach(([value, place]) => head.writeUInt16LE(value, place));
    [[sum(bytes), 10], [packed.length, 14], [claim ?? bytes.length, 18]].forEach(([value, place]) => head.writeUInt32LE(value, place));
    bodies.push(Buffer.from("PK\x03\x04"), head, label, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    list.push(Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), head, tail, label);
    at += 30 + label.length + packed.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, directory, Buffer.from("PK\x05\x06"), end]);
}

/** The check sum of zip; Node has it from 20.15 on. @param {Buffer} bytes */
const sum = (bytes) => (zlib.crc32 ? zlib.crc32(bytes) : 0);

const escape = (/** @type {string} */ words) => words.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/**
 * A Word document of these paragraphs.
 *
 * @param {string[]} paragraphs
 * @param {Record<string, string | Buffer>} [more] further files of the archive
 */
export function docx(paragraphs, more = {}) {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const types = "http://schemas.openxmlformats.org/package/2006";
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  return zip({
    "[Content_Types].xml": `${head}<Types xmlns="${types}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `${head}<w:document xmlns:w="${word}"><w:body>${paragraphs.map((words) => `<w:p><w:r><w:t xml:space="preserve">${escape(words)}</w:t></w:r></w:p>`).join("")}</w:body></w:document>`,
    ...more,
  });
}
