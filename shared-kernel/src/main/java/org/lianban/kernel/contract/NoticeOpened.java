package org.lianban.kernel.contract;

/** Somebody who was told of a fact has opened the notice. */
public record NoticeOpened(MatterId matterId, NoticeId noticeId, PersonId personId)
        implements NoticeEvent {}
