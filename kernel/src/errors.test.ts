import { DomainError, ERRORS, publicError } from './errors';

const formatted = (code: string, message = 'secret host 10.0.0.7', more: object = {}) => ({
  message,
  path: ['a'],
  extensions: { code, stacktrace: ['at x'], serviceName: 'catalog', ...more },
});

describe('publicError', () => {
  it.each(Object.keys(ERRORS).filter((code) => code !== 'INTERNAL_SERVER_ERROR'))(
    'lets %s pass with its message, its details and the request id, and nothing else',
    (code) => {
      const left = publicError(formatted(code, 'Say it.', { details: { field: 'x' } }), 'r-1');
      expect(left).toEqual({
        message: 'Say it.',
        path: ['a'],
        extensions: { code, requestId: 'r-1', details: { field: 'x' } },
      });
    },
  );

  it.each(['INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR', 'toString', ''])(
    'masks what the table does not have: %j',
    (code) => {
      const left = publicError(formatted(code), 'r-1');
      expect(JSON.stringify(left)).not.toMatch(/secret|at x|catalog/);
      expect(left.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: 'r-1' });
    },
  );

  it('tells how long to wait', () => {
    expect(publicError(formatted('RATE_LIMITED', 'Wait.', { retryAfter: 30 }), 'r').extensions).toMatchObject({
      retryAfter: 30,
    });
  });
});

describe('DomainError', () => {
  it('keeps its cause for the log and away from the client', () => {
    const error = new DomainError('CONFLICT', 'Taken.', { id: 'x' }, new Error('E11000 duplicate key'));
    expect(error.cause).toBeInstanceOf(Error);
    expect(JSON.stringify(error)).not.toContain('E11000');
  });
});
