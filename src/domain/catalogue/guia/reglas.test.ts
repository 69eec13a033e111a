import { describe as say } from "../observaciones";
import { Situation, examples } from "../../checks/examples";
import { checkedSituation } from "./reglas";

/** What a rule says in a situation. */
const saidBy = (rule: string, situation: Situation) =>
  checkedSituation(situation)
    .filter((observation) => observation.rule === rule)
    .map((observation) => say(observation).sentence);

it.each(Object.entries(examples))("%s says what its example says", (rule, { wrong, says }) =>
  expect(saidBy(rule, wrong)).toContain(says),
);

it.each(Object.entries(examples))("%s says nothing of what is right", (rule, { right }) =>
  expect(saidBy(rule, right)).toEqual([]),
);
