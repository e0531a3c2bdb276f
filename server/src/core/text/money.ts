import { type Decimal, decimal, multiply } from './decimal.ts';

/** What each unit of money comes to in 万元. */
const IN_WAN: Readonly<Record<string, string>> = {
  元: '0.0001',
  千元: '0.1',
  万元: '1',
  百万元: '100',
  亿元: '10000',
};

/** An amount of money of that unit (`元`, `万元`, `亿人民币元`) in 万元, exactly; null for any other unit. */
export function inWan(amount: Decimal, unit: string): Decimal | null {
  const rate = decimal(IN_WAN[unit.replace('人民币', '')] ?? '');
  return rate && multiply(amount, rate);
}
