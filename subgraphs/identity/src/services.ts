/** The subgraphs of the platform: identity keeps the audit entries of all of them, and asks all of them to export or erase a person. */
export const services = ['identity', 'catalog', 'enrollment', 'assessment', 'recommendation', 'notifications'] as const;
