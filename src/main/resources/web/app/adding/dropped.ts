/** A file, and where it lay in what was chosen or dropped: `news/2016/talks.txt`. */
export type Placed = { file: File; path: string };

/** The files that were chosen. */
export function chosen(files: FileList | null): Placed[] {
  return [...(files ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
}

/** The files that were dropped, those in folders too. What was dropped can be asked for only in the event itself. */
export async function dropped({ items, files }: DataTransfer): Promise<Placed[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const plain = chosen(files);
  return entries.length ? (await Promise.all(entries.map(filesOf))).flat() : plain;
}

async function filesOf(entry: FileSystemEntry): Promise<Placed[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ file, path: entry.fullPath.slice(1) }];
  }
  const all: Placed[] = [];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // a folder is read a hundred entries at a time
  for (let some = await read(reader); some.length; some = await read(reader)) {
    all.push(...(await Promise.all(some.map(filesOf))).flat());
  }
  return all;
}

function read(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}
