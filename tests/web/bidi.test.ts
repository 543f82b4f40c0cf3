import { enclosed, unturned } from '../../web/src/bidi';

const [FSI, PDI, RLO] = ['\u2068', '\u2069', '\u202e'];

describe('text of people among text of ours', () => {
  it('ends its isolate once, after itself, whatever it opens or closes', () => {
    expect(enclosed('Zoë')).toBe(`${FSI}Zoë${PDI}`);
    expect(enclosed(`${PDI}${RLO}evil`)).toBe(`${FSI}${RLO}evil${PDI}`);
    expect(enclosed(`${FSI}a${PDI}${PDI}b\u2067`)).toBe(`${FSI}${FSI}a${PDI}b\u2067${PDI}${PDI}`);
    // A list of texts that are enclosed already stays one.
    expect(enclosed(`${enclosed('a')}, ${enclosed('b')}`)).toBe(`${FSI}${FSI}a${PDI}, ${FSI}b${PDI}${PDI}`);
  });

  it('turns nothing where there is nothing but text', () => {
    expect(unturned(`Light${RLO}evil${PDI} \u200f– نور`)).toBe('Lightevil \u200f– نور');
  });
});
