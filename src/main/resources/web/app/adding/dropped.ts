/** The files that were dropped, those in folders too. */
export async function dropped(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = [...transfer.files];
  return entries.length ? (await Promise.all(entries.map(filesOf))).flat() : files;
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (entry instanceof FileSystemFileEntry) {
    return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  }
  const all: File[] = [];
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
