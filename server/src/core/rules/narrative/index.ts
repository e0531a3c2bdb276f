import type { Rule } from '../rule.ts';
import { breakdownSum } from './breakdown-sum.ts';
import { narrativeApplicants } from './narrative-applicants.ts';
import { narrativeAnswered } from './narrative-answered.ts';
import { narrativeCarriedIn } from './narrative-carried-in.ts';
import { narrativeCarriedOut } from './narrative-carried-out.ts';
import { narrativeContradiction } from './narrative-contradiction.ts';
import { narrativeDisclosure } from './narrative-disclosure.ts';
import { narrativeFee } from './narrative-fee.ts';
import { narrativeLitigation } from './narrative-litigation.ts';
import { narrativeNew } from './narrative-new.ts';
import { narrativeNone } from './narrative-none.ts';
import { narrativeNormative } from './narrative-normative.ts';
import { narrativeReconsideration } from './narrative-reconsideration.ts';
import { narrativeResults } from './narrative-results.ts';
import { narrativeSettled } from './narrative-settled.ts';
import { percentageSum } from './percentage-sum.ts';
import { percentage } from './percentage.ts';
import { platformSum } from './platform-sum.ts';

/** The rules of this family, in the order of the catalogue. */
export const NARRATIVE: readonly Rule[] = [
  narrativeNew,
  narrativeNone,
  narrativeCarriedIn,
  narrativeAnswered,
  narrativeCarriedOut,
  narrativeResults,
  narrativeReconsideration,
  narrativeLitigation,
  breakdownSum,
  percentage,
  percentageSum,
  narrativeSettled,
  narrativeApplicants,
  narrativeNormative,
  narrativeDisclosure,
  narrativeContradiction,
  narrativeFee,
  platformSum,
];
