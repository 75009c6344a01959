package org.lianban.casework.transfer.domain;

/** By which way of the procedure rules a matter goes from one office to another. */
public enum TransferWay {
    /** To an office beside, which may dispute it (移送, 程序规定14). */
    TRANSFER,
    /** A superior hands its own matter to an office below, which signs for it (交办, 程序规定15). */
    ASSIGNMENT,
    /** A superior takes up what an office below writes (提级管辖, 程序规定15). */
    TAKING_UP,
    /** An office asks its superior to take the matter up, or to designate (报请, 程序规定15). */
    REQUEST
}
