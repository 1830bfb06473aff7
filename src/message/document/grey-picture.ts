import { MAX_SEARCHED_PIXELS } from "../limits";

/** A picture as codes are looked for in it: one byte a pixel, row by row, 0 black and 255 white. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Pixels of any number of channels: 1 grey, 2 grey and alpha, 3 RGB, 4 RGB and alpha; `full` is the value of white. */
export interface ChannelPixels {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly full: number;
  readonly data: ArrayLike<number>;
}

/** Luma of ITU-R BT.601, in 256ths. */
const RED = 77;
const GREEN = 150;
const BLUE = 29;

/** Returns how many pixels of a side become one, so that a picture of this size is not larger than what is searched. */
export function shrinkFactor(width: number, height: number): number {
  return Math.max(1, Math.ceil(Math.sqrt((width * height) / MAX_SEARCHED_PIXELS)));
}

/** Returns the brightness of a pixel on white paper, 0 to 255. */
function brightness({ channels, full, data }: ChannelPixels, pixel: number): number {
  const at = pixel * channels;
  const red = data[at] ?? 0;
  const luma = channels < 3 ? red : (RED * red + GREEN * (data[at + 1] ?? 0) + BLUE * (data[at + 2] ?? 0)) / 256;
  const alpha = channels === 2 || channels === 4 ? (data[at + channels - 1] ?? full) : full;
  return (255 * (luma * alpha + full * (full - alpha))) / (full * full);
}

/** Returns pixels as a grey picture, shrunk to what is searched by taking the mean of neighbours. */
export function greyPicture(pixels: ChannelPixels): GreyPicture {
  const factor = shrinkFactor(pixels.width, pixels.height);
  const width = Math.floor(pixels.width / factor);
  const height = Math.floor(pixels.height / factor);
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (let down = 0; down < factor; down += 1) {
        const row = (y * factor + down) * pixels.width + x * factor;
        for (let right = 0; right < factor; right += 1) sum += brightness(pixels, row + right);
      }
      data[y * width + x] = sum / (factor * factor);
    }
  return { width, height, data };
}

/** Returns a bitmap of one bit a pixel, rows padded to bytes, as a grey picture; a set bit is white. */
export function greyOfBits(width: number, height: number, bits: ArrayLike<number>, inverted = false): GreyPicture {
  const rowLength = (width + 7) >> 3;
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const isSet = (((bits[y * rowLength + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) === 1;
      data[y * width + x] = isSet === inverted ? 0 : 255;
    }
  return width * height > MAX_SEARCHED_PIXELS
    ? greyPicture({ width, height, channels: 1, full: 255, data })
    : { width, height, data };
}
