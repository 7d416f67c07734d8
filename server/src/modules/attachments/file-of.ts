/** Where a district's attachments are kept. */
export function folderOf(districtId: string): string {
  return `attachments/${districtId}`;
}

/** Where one attachment's file is kept. */
export function fileOf(districtId: string, attachmentId: string): string {
  return `${folderOf(districtId)}/${attachmentId}`;
}
