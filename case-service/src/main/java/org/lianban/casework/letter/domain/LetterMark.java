package org.lianban.casework.letter.domain;

/**
 * What stands at the foot of an issued letter, by which it is verified.
 *
 * @param code as printed
 * @param place where a code can be typed in
 * @param address of this letter's verification, which the QR code holds
 * @param size width and height of the QR code with its quiet zone, in modules
 * @param path the dark modules as an SVG path of rectangles, {@code Mx yhNv1h-Nz}
 */
public record LetterMark(String code, String place, String address, int size, String path) {}
