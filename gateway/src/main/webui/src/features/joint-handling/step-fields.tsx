import { Form, Input, Radio } from 'antd';
import type { JointHandling } from '@/api/types';
import { OfficersItem } from '@/ui/officers-item';
import { said } from '@/ui/said';
import { TypedLetter } from '@/ui/typed-letter';
import { useJointHandlingWords } from '@/words/joint-handling';
import { typedLetterOf, type StepName } from './api';
import { isInvitation } from './states';
import { isAnswer, type StepValues } from './steps';

const LONGEST_REASON = 1000;
const LONGEST_REPORT = 4000;

interface Properties {
  step: StepName;
  /** As it was read. */
  joint: JointHandling;
}

/** What a step asks for. */
export function StepFields({ step, joint }: Properties) {
  switch (step) {
    case 'receive-invitation':
      return null;
    case 'answer-invitation':
      return <AnswerFields joint={joint} />;
    case 'assign-joint-officers':
      return <AssignFields joint={joint} />;
    case 'report-joint-work':
      return <ReportFields />;
    case 'end-joint-handling':
      return <EndFields joint={joint} />;
  }
}

function AnswerFields({ joint }: { joint: JointHandling }) {
  const words = useJointHandlingWords();
  const says = words.jointHandling;
  const form = Form.useFormInstance<StepValues>();
  const answer = Form.useWatch('answer', form);
  const remark = Form.useWatch('words', form);
  const typed: StepValues = said({ answer, words: remark });
  return (
    <div className="drafting">
      <div>
        <Form.Item
          name="answer"
          label={says.fields.answer}
          rules={[{ required: true, message: words.action.choose }]}
        >
          <Radio.Group
            className="answer-ways"
            options={(['AGREED', 'DECLINED'] as const).map((value) => ({
              value,
              label: says.answers[value],
            }))}
          />
        </Form.Item>
        <Form.Item
          name="words"
          label={answer === 'DECLINED' ? says.fields.why : says.optional(says.fields.remark)}
          rules={
            answer === 'DECLINED'
              ? [{ required: true, whitespace: true, message: words.action.required }]
              : []
          }
        >
          <Input.TextArea
            autoSize={{ minRows: 3, maxRows: 10 }}
            count={{ show: true, max: LONGEST_REASON }}
          />
        </Form.Item>
      </div>
      <TypedLetter
        label={says.letters.answer}
        hint={says.letterHints.answer}
        loading={says.letterLoading}
        typed={isAnswer(typed) ? typedLetterOf(joint.id, 'answer-invitation', typed) : undefined}
      />
    </div>
  );
}

function AssignFields({ joint }: { joint: JointHandling }) {
  const { jointHandling: says, officers } = useJointHandlingWords();
  return (
    <OfficersItem
      office={joint.to.id}
      label={says.fields.officers}
      named={joint.officers.map(({ id }) => id)}
      says={officers}
    />
  );
}

function ReportFields() {
  const words = useJointHandlingWords();
  const says = words.jointHandling;
  return (
    <Form.Item
      name="words"
      label={says.fields.report}
      extra={says.reportHint}
      rules={[{ required: true, whitespace: true, message: words.action.required }]}
    >
      <Input.TextArea
        autoSize={{ minRows: 6, maxRows: 16 }}
        count={{ show: true, max: LONGEST_REPORT }}
      />
    </Form.Item>
  );
}

function EndFields({ joint }: { joint: JointHandling }) {
  const words = useJointHandlingWords();
  const says = words.jointHandling;
  const reason = Form.useWatch('reason', Form.useFormInstance<StepValues>())?.trim();
  return (
    <div className="drafting">
      <Form.Item
        name="reason"
        label={isInvitation(joint.state) ? says.fields.withdrawReason : says.fields.endReason}
        rules={[{ required: true, whitespace: true, message: words.action.required }]}
      >
        <Input.TextArea
          autoSize={{ minRows: 4, maxRows: 10 }}
          count={{ show: true, max: LONGEST_REASON }}
        />
      </Form.Item>
      <TypedLetter
        label={says.letters.ending}
        hint={says.letterHints.ending}
        loading={says.letterLoading}
        typed={reason ? typedLetterOf(joint.id, 'end-joint-handling', { reason }) : undefined}
      />
    </div>
  );
}
