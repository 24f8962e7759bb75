import { CookieJar } from './cookie-jar';

describe('the cookies of a visitor', () => {
  it('go to the API as they came', () => {
    expect(new CookieJar('a=1; b=x%20y==; c').header()).toBe('a=1; b=x%20y==');
  });

  it('are found with and without the prefix https demands', () => {
    expect(new CookieJar('__Host-flexbizz_access=t').get('flexbizz_access')).toBe('t');
    expect(new CookieJar('flexbizz_access=u').get('flexbizz_access')).toBe('u');
  });

  it('change as the API says, within the same request', () => {
    const jar = new CookieJar('flexbizz_access=old; theme=dark');
    jar.take('flexbizz_access=new; Path=/; HttpOnly; Max-Age=900');
    expect(jar.header()).toBe('flexbizz_access=new; theme=dark');
    jar.take('flexbizz_access=; Path=/; Max-Age=0');
    expect(jar.has('flexbizz_access')).toBe(false);
  });
});
