package org.lianban.casework.jointhandling;

import org.lianban.casework.jointhandling.domain.JointHandling;

/** As it is stored. */
record StoredJointHandling(JointHandling joint, long version) {}
