package org.lianban.kernel.courier;

/**
 * What one publisher tells about one subject: numbered gap-free, applied in order, parked alone.
 * Between the strands of a subject there is no order.
 *
 * @param source the publishing service, {@code /case-service}
 */
record Strand(String source, String subject) {}
