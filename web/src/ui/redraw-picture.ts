/** A page of handwriting stays readable at this length of its longer side. */
const longestSide = 2000;
const quality = 0.82;

/**
 * A picture as a new JPEG that carries nothing but its pixels: no place, no device, no time. What this browser cannot draw, and a PDF,
 * stays as it is.
 */
export async function redrawPicture(file: File): Promise<Blob> {
  if (!file.type.startsWith('image/')) return file;
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return file;
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const pen = canvas.getContext('2d');
  if (pen === null) return file;
  // A transparent picture lies on paper.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const drawn = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', quality);
  });
  return drawn ?? file;
}
