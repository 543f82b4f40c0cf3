import { catalog } from './catalog';
import { currency } from './currency';
import { enrolment } from './enrolment';
import { library } from './library';
import { migration } from './migration';
import { people } from './people';
import { pricing } from './pricing';
import { reviews } from './reviews';

export const supergraphs = [catalog, pricing, currency, reviews, library, migration, people, enrolment];
