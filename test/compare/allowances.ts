/** A small rulebook with one of everything that can change. */
export const allowances = `
choice grades
  members A1 or A2 or A3
  in rising order
choice countries
  members france or italy

subject child

authority secretary_general

fact grade is one of grades over time
  question What is the grade?
fact duty_country is one of countries
fact married is yes or no
fact appointment_date is date
fact absences is count
  not above 30
fact children is list of child
fact age of child is count

figure household_rate
  gives percentage
  under Rule 16/1
  shall be 5 % in force from 2000-01-01 [Rule 16/1.1]
  shall be 6 % in force from 2008-01-01 [Rule 16/1.1]

table salary
  under Rule 15/1
  by grade
  gives money in EUR per month
  edition in force from 2022-07-01
  | grade    | salary  |
  | A1 or A2 | 3000.00 |
  | A3       | 5000.00 |

reading rounding
  question Is the amount rounded?
  under Rule 16/2
  option rounded_to_cents
  option left_as_is
  taken rounded_to_cents
  reason It has always been so.

rule household_allowance
  fr Allocation de ménage
  under Rule 16/1
  gives money per month
  applies where appointment_date is before 2017-01-01
  when married
  otherwise no entitlement
  shall be household_rate times salary
  except where many_absences
    under Rule 16/3
    when absences is more than 10
    shall be household_rate times salary divided by 2
  in every case
  rounded half up to 0.01 EUR where rounding is rounded_to_cents

decision extra_allowance
  when married
  rests with secretary_general
  may be up to 500 EUR per month
`;
