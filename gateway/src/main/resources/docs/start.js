SwaggerUIBundle({
    url: '/api/openapi',
    dom_id: '#document',
    deepLinking: true,
    docExpansion: 'list',
    // No outside validator is asked: the page talks to this address only.
    validatorUrl: null,
});
