import { expect, test } from "vitest";
import { circularRules } from "../../src/check/checks/circular-rules.ts";
import { stageLimitWithoutStart } from "../../src/check/checks/stage-limit-without-start.ts";
import { rulebookOf } from "../evaluate/from-text.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(stageLimitWithoutStart);

test("a limit that runs from what the procedure never brings about is pointed out", () => {
  expectDiagnostics(`
    event claim
    event elsewhere
    event answer

    counting days_of_reply
      the first day is the day after the event

    time limit reply_limit
      runs from elsewhere
      counted by days_of_reply
      shall be 5 days

    procedure handling
      opens when claim has happened
      stage reply
            ^^^^^ Nothing that opens this procedure or shows a stage to be done brings about what "Reply limit" of "Reply" runs from: check the event, or leave it if it comes from outside.
            fr: Rien de ce qui ouvre cette procédure ou accomplit une étape n'amène ce dont court "Reply limit" pour "Reply" : vérifiez l'événement, ou laissez s'il vient d'ailleurs.
        within reply_limit
        done when answer has happened
  `);
});

test("one that runs from what opens it, even through a definition, or from a stage, is not", () => {
  expectDiagnostics(`
    event claim
    event receipt
    event answer

    counting days_of_reply
      the first day is the day after the event

    time limit receipt_limit
      runs from claim
      counted by days_of_reply
      shall be 5 days

    time limit reply_limit
      runs from receipt
      counted by days_of_reply
      shall be 5 days

    definition claimed
      means claim has happened

    procedure handling
      opens when claimed
      stage acknowledge
        within receipt_limit
        done when receipt has happened
      stage reply
        within reply_limit
        done when answer has happened
  `);
});

test("stages that wait for one another are a circle, a procedure and its stages are none", () => {
  const circles = (text: string) => {
    const found: string[] = [];
    circularRules.run(rulebookOf(text), ({ message }) => found.push(message.en));
    return found;
  };
  const stages = (first: string) => `event a
event b
procedure p
  opens when a has happened
  stage one
    ${first}
    done when a has happened
  stage two
    done when b has happened
`;
  expect(circles(stages("at any time"))).toEqual([]);
  expect(circles(stages("after two"))).toEqual([
    `These ask for one another in a circle: "One" → "Two" → "One"; one of them must do without the next.`,
  ]);
});
