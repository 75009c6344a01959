/**
 * Leads (线索): registration, verification, filing; reports of outside agencies; the protected
 * informant; lists of leads, and of matters that were in progress before (存量案件导入).
 *
 * <p>An informant's identity stands in one encrypted table and nowhere else: not in facts, views,
 * logs or stored answers; a registration whose other texts name him is refused. Every look at it
 * and every refused one leaves a row. Who files or declines issues the form for the file with it
 * (立案/不予立案审批表). Other rooms come in by {@link org.lianban.casework.lead.Leads} only.
 */
@NullMarked
package org.lianban.casework.lead;

import org.jspecify.annotations.NullMarked;
