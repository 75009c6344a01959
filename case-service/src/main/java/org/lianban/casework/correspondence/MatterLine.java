package org.lianban.casework.correspondence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The matter that they write about.
 *
 * @param number as the office that writes the matter calls it
 */
@Schema(name = "CorrespondenceMatter")
public record MatterLine(String id, String number, String title) {}
