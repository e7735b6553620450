"""Spanish."""

from __future__ import annotations

from presscut.wire.prompt import Prompts, Said

PROMPTS = Prompts(
    login=Said(
        labels=(
            "iniciar sesión|inicia sesión|inicie sesión|cerrar sesión|acceder|acceso|acceso clientes|acceso socios|"
            "acceso suscriptores|entrar|ingresar|regístrate|regístrese|registrarse|registrarme|registro|crear cuenta|"
            "crear una cuenta|mi cuenta|mi perfil|¿olvidaste tu contraseña|olvidé mi contraseña|recuperar contraseña|"
            "contraseña|usuario|nombre de usuario|recordarme|regístrate gratis|identifícate"
        ),
        openings=(
            "inicia sesión para|inicie sesión para|inicia sesión o|inicie sesión o|inicia sesión con|"
            "iniciar sesión con|regístrate para|regístrate gratis|regístrese para|regístrate o|debes iniciar sesión|"
            "debe iniciar sesión|tienes que iniciar sesión|¿ya tienes cuenta|¿ya tienes una cuenta|"
            "¿ya estás registrado|ya tienes cuenta|ya tienes una cuenta|¿no tienes cuenta|no tienes cuenta|"
            "¿aún no tienes|¿olvidaste tu|¿has olvidado tu|crea tu cuenta|crea una cuenta|continuar con google|"
            "continuar con facebook|accede con tu|accede a tu cuenta|identifícate para"
        ),
    ),
    subscribe=Said(
        labels=(
            "suscríbete|suscríbase|suscribirse|suscribirme|suscripción|suscripciones|hazte socio|hazte suscriptor|"
            "ya soy suscriptor|¿ya eres suscriptor|solo para suscriptores|sólo para suscriptores|"
            "contenido exclusivo para suscriptores|exclusivo para suscriptores|exclusivo suscriptores|"
            "contenido exclusivo|contenido premium|solo suscriptores|suscríbete ahora|suscríbete para seguir leyendo|"
            "suscríbete para leer|ver ofertas|ver planes|planes de suscripción|prueba gratis|edición impresa|"
            "hemeroteca|cancela cuando quieras|suscríbete por # €"
        ),
        openings=(
            "suscríbete para|suscríbete por|suscríbete y|suscríbete ahora|suscríbete desde|suscríbase para|"
            "para seguir leyendo|para continuar leyendo|para leer este artículo|para leer el artículo completo|"
            "para leer la nota completa|sigue leyendo con|continúa leyendo con|este contenido es exclusivo|"
            "este contenido es solo|este artículo es exclusivo|esta noticia es exclusiva|"
            "este es un contenido exclusivo|este es un contenido premium|contenido exclusivo para|"
            "artículo exclusivo para|ya eres suscriptor|ya es suscriptor|¿ya eres suscriptor|¿ya eres socio|"
            "¿eres suscriptor|¿aún no eres suscriptor|aún no eres suscriptor|has alcanzado el límite|"
            "has llegado al límite|ha alcanzado el límite|hazte socio|hazte suscriptor|disfruta de acceso|"
            "accede sin límites|accede a todos los contenidos|lee sin límites|prueba # mes|prueba gratis|"
            "tu suscripción|su suscripción|desbloquea este"
        ),
    ),
    cookie=Said(
        labels=(
            "aceptar|aceptar todo|aceptar todas|aceptar cookies|aceptar y continuar|aceptar y cerrar|acepto|rechazar|"
            "rechazar todo|rechazar todas|rechazar cookies|configurar|configurar cookies|configuración de cookies|"
            "política de cookies|cookies|gestionar cookies|preferencias|gestionar preferencias|guardar preferencias|"
            "siempre activo|más opciones|rechazar y suscribirse|preferencias de privacidad"
        ),
        openings=(
            "utilizamos cookies|usamos cookies|utilizamos nuestras propias cookies|este sitio web utiliza cookies|"
            "este sitio web usa cookies|este sitio utiliza cookies|este sitio usa cookies|este sitio usa akismet|"
            "esta web utiliza cookies|esta web usa cookies|esta página utiliza cookies|nuestro sitio utiliza cookies|"
            "nuestra web utiliza cookies|nosotros y nuestros socios|nosotros y nuestros # socios|"
            "con tu acuerdo, nosotros|si continúa navegando|si continúas navegando|si sigue navegando|"
            "al continuar navegando|al navegar por|al suscribirte|al registrarte|al pulsar|valoramos tu privacidad|"
            "valoramos su privacidad|respetamos tu privacidad|tu privacidad es importante|"
            "puedes cambiar tus preferencias|puede cambiar la configuración|para ver este contenido"
        ),
    ),
    share=Said(
        labels=(
            "compartir|comparte|compartir:|compartir en|compartir en facebook|compartir en twitter|compartir en x|"
            "compartir en whatsapp|compartir en linkedin|compartir nota|compartir nota:|compartir artículo|"
            "compartir noticia|compartir esta noticia|comparte esta noticia|comparte este artículo|comparte esto:|"
            "comparte en|enviar por email|enviar por correo|enviar por e-mail|enviar a un amigo|tuitear|twittear|"
            "copiar enlace|enlace copiado|copiar link|copiar url|seguir|síguenos|síguenos en|síganos|síganos en|"
            "redes sociales|síguenos en redes|me gusta|me gusta esto:|insertar|recomendar|regala esta noticia|"
            "# compartidos|# veces compartido"
        ),
        openings=(
            "comparte este|comparte esta|compartir este artículo|compartir en|haz clic para compartir|"
            "haz clic para enviar|haz clic aquí para compartir|síguenos en|síganos en|siga nuestras|"
            "sigue toda la información|sigue toda la actualidad|sigue nuestro|encuéntranos en|encuéntrenos en|"
            "únete a nuestra página|se abre en una ventana nueva"
        ),
    ),
    related=Said(
        labels=(
            "leer más|leer más »|seguir leyendo|continuar leyendo|sigue leyendo|leer noticia|leer artículo|"
            "leer nota completa|ver más|ver todo|ver todos|ver todas|ver más noticias|ver nota|mostrar más|"
            "cargar más|más información|más noticias|más leídas|más leídos|más vistas|más vistos|lo más leído|"
            "lo más visto|lo más comentado|lo más reciente|lo más destacado|las más leídas|las más vistas|"
            "los más leídos|lo último|lo + leído|últimas noticias|última hora|noticias relacionadas|"
            "noticia relacionada|artículos relacionados|artículo relacionado|contenido relacionado|"
            "contenidos relacionados|entradas relacionadas|notas relacionadas|relacionado|relacionados|relacionadas|"
            "temas relacionados|te puede interesar|te podría interesar|también te puede interesar|puede interesarte|"
            "le puede interesar|te recomendamos|recomendado|recomendados|recomendados para ti|recomendaciones|"
            "lee también|lea también|leer también|ver también|otras noticias|otros artículos|noticias destacadas|"
            "destacados|destacadas|no te pierdas|no te lo pierdas|imperdibles|en portada|es noticia|"
            "artículo anterior|artículo siguiente|siguiente|anterior|siguiente artículo|entrada anterior|"
            "entrada siguiente|entradas recientes|noticias recientes|artículos recientes|entradas populares|"
            "navegación de entradas|tendencias|entradas más populares|al momento|índice|cargando siguiente contenido"
        ),
        openings=(
            "lee también|lea también|lee más|lea más|lea además|lee además|leer también|leer más:|leer más »|"
            "leer más sobre|ver también|vea también|mira también|mire también|también te puede interesar|"
            "también le puede interesar|también puede interesarte|también puedes leer|te puede interesar|"
            "te podría interesar|te interesa leer|le puede interesar|le puede interesar:|le sugerimos leer|"
            "quizás te interese|más información:|más información sobre|más noticias de|más noticias sobre|"
            "más noticias en|ver todas las|ver todos los|seguir leyendo →|haz clic aquí para leer|"
            "noticias relacionadas|sigue leyendo:|sigue leyendo →|no te pierdas:"
        ),
        leads=(
            "te recomendamos|le recomendamos|más sobre|más en|más información|noticias relacionadas|"
            "artículos relacionados|relacionado|relacionados|lo más leído|lo más visto|no te pierdas|en fotos|"
            "en vídeo|en video|ver más|leer más|lee|lea|mira|vea|leé también|leé más"
        ),
    ),
    advertisement=Said(
        labels=(
            "publicidad|- publicidad -|anuncio|anuncios|anuncios google|advertisement|patrocinado|"
            "contenido patrocinado|patrocinado por|branded content|publirreportaje|"
            "continúa leyendo después de la publicidad|continuar leyendo después de la publicidad|"
            "la noticia continúa debajo de la publicidad|continúa después de la publicidad|saltar anuncio|"
            "saltar publicidad|cerrar anuncio|clasificados|enlaces patrocinados|ofrecido por|presentado por|"
            "publicite aquí|anúnciate|publicidad - sigue leyendo debajo"
        ),
        openings=(
            "publicidad -|la noticia continúa|continúa leyendo después|sigue leyendo después|"
            "este artículo contiene enlaces|este contenido patrocinado"
        ),
    ),
    newsletter=Said(
        labels=(
            "newsletter|newsletters|boletín|boletines|boletín de noticias|nuestros boletines|"
            "suscríbete a nuestro boletín|suscríbete a nuestra newsletter|suscríbete al boletín|"
            "suscríbete a la newsletter|recibe nuestro boletín|alertas|tu correo electrónico|correo electrónico|"
            "correo electrónico *|tu email|nombre|apellidos|apuntarme|darse de baja|rss|canales rss|mis suscripciones"
        ),
        openings=(
            "suscríbete a|suscríbase a|suscríbete gratis|suscríbete al|suscríbase al|recibe en tu|"
            "recibe las noticias|recibe cada|recibe todas las|recibe nuestro|recibe nuestra|recibe lo mejor|"
            "recibe gratis|reciba las noticias|reciba en su|reciba nuestro|apúntate a|inscríbete a|"
            "regístrate a nuestro|introduce tu correo|introduce tu email|ingresa tu correo|ingresa tu email|"
            "escribe tu correo|tu correo electrónico no|tu dirección de correo|su correo electrónico|"
            "gracias por suscribirte|gracias por registrarte|gracias por tu suscripción|te has suscrito|"
            "puedes darte de baja|no te pierdas nuestro|nuestro boletín|nuestra newsletter|acepto recibir|"
            "quiero recibir|deseo recibir"
        ),
    ),
    comment=Said(
        labels=(
            "comentar|comentario|comentarios|# comentarios|# comentario|comentarios #|comentarios (#|sin comentarios|"
            "no hay comentarios|comenta|deja un comentario|deja tu comentario|dejar un comentario|deja una respuesta|"
            "dejar una respuesta|escribe un comentario|escribe tu comentario|añadir comentario|agregar comentario|"
            "publicar comentario|publicar un comentario|enviar comentario|ver comentarios|ver los comentarios|"
            "ver todos los comentarios|mostrar comentarios|ocultar comentarios|comentarios cerrados|"
            "los comentarios están cerrados|responder|respuestas|cancelar respuesta|reportar|denunciar|tu comentario|"
            "tu opinión|opina|normas de participación|normas de uso|únete a la conversación|participa|"
            "comentarios recientes|últimos comentarios|comentario *|archivado en comentarios|más antiguos|"
            "más recientes|ordenar por"
        ),
        openings=(
            "deja un comentario|deja tu comentario|deja una respuesta|deja tu opinión|sé el primero en|"
            "sea el primero en|escribe tu comentario|tu dirección de correo electrónico no|los campos obligatorios|"
            "los campos necesarios|guardar mi nombre|guarda mi nombre|recibir un correo electrónico|notificarme|"
            "avísame por email|debes iniciar sesión para comentar|debes estar registrado|debes ser suscriptor|"
            "para comentar|para poder comentar|inicia sesión para comentar|los comentarios están|"
            "los comentarios publicados|¿qué opinas|¿y tú qué opinas|¿qué te parece|danos tu opinión|"
            "únete a la conversación|esta noticia no tiene comentarios|# comentarios en|# respuestas a|"
            "este sitio se reserva"
        ),
    ),
    tool=Said(
        labels=(
            "imprimir|imprimir artículo|guardar|guardar artículo|guardar noticia|leer más tarde|leer después|"
            "leer luego|añadir a favoritos|agregar a favoritos|favoritos|noticias guardadas|mis noticias|escuchar|"
            "escucha|escucha este artículo|escuchar artículo|escuchar noticia|audio|ampliar|ampliar imagen|"
            "ampliar foto|tamaño de letra|tamaño del texto|aumentar texto|ver galería|ver fotos|ver vídeo|ver video|"
            "ver imagen|reproducir|cerrar|cancelar|enviar|volver|cargando|cargando...|descargar|descargar pdf|"
            "tiempo de lectura|tiempo de lectura: # min|tiempo de lectura: # minutos|tiempo de lectura # min|"
            "lectura de # minutos|# min de lectura|# minutos de lectura|# min|# mins de lectura|# visitas|# vistas|"
            "# de #|foto # de #|imagen # de #|página # de #|reportar error|reportar un error|informar de un error|"
            "comunicar un error|activar notificaciones|notificaciones|traducir|traductor|pantalla completa|"
            "ver perfil|más del autor|ver más artículos de este autor|ver transcripción|ahora no"
        ),
        openings=(
            "guarda este artículo|guarda esta noticia|guardar esta noticia|desactiva tu bloqueador|"
            "desactive su bloqueador|por favor, desactiva|por favor, activa|por favor active|activa javascript|"
            "necesitas activar javascript|javascript está|tu navegador no|su navegador no|activa las notificaciones|"
            "activar las notificaciones|este vídeo no|este video no|haz clic aquí|haga clic aquí|haz clic para|"
            "haga clic para|haz clic en la imagen|pulsa aquí|pulse aquí|pincha aquí|clic aquí|tiempo de lectura|"
            "tiempo estimado de lectura|ver esta publicación en|una publicación compartida|un post compartido|"
            "¿has encontrado un error|¿encontraste un error|¿viste algún error|reportar un error|informa de un error|"
            "reporta un error|si encuentras un error|se ha producido un error|ha ocurrido un error|escucha este|"
            "escuchar este artículo|este texto ha sido traducido|este artículo ha sido traducido|"
            "contacta con nosotros|contáctanos:"
        ),
    ),
    copyright=Said(
        labels=(
            "aviso legal|avisos legales|política de privacidad|políticas de privacidad|privacidad|"
            "protección de datos|términos y condiciones|términos y condiciones de uso|términos de uso|"
            "condiciones de uso|condiciones generales|condiciones de contratación|todos los derechos reservados|"
            "derechos reservados|copyright|política editorial|código ético|código de ética|accesibilidad|"
            "información legal|aviso de privacidad"
        ),
        openings=(
            "© todos los derechos|todos los derechos|derechos reservados|prohibida la reproducción|"
            "prohibida su reproducción|prohibida toda|quedan reservados|reservados todos|copyright|"
            "se prohíbe la reproducción|este material no puede|funciona gracias a|diseñado por|desarrollado por|tema:"
        ),
        closings=(
            "todos los derechos reservados|derechos reservados|sin autorización|sin autorización previa|"
            "sin previa autorización|sin la autorización expresa"
        ),
    ),
    tags=Said(
        labels=(
            "etiquetas|etiqueta|tags|temas|temas:|tema|palabras clave|categorías|categoría|archivado en|"
            "archivado en:|más sobre|en este artículo|secciones|archivo|archivos|sin categoría|temas relacionados"
        ),
        openings=(
            "etiquetas:|etiqueta:|tags:|temas:|palabras clave:|categorías:|archivado en|archivado en:|publicado en:|"
            "etiquetado con|en esta noticia:|más temas:"
        ),
        leads=(
            "archivado en|etiquetas|temas|temas relacionados|tags|categorías|palabras clave|en esta noticia|"
            "más sobre este tema"
        ),
    ),
    appeal=Said(
        labels=(
            "donar|dona ahora|haz una donación|donaciones|apóyanos|apoya el periodismo independiente|"
            "apoya nuestro trabajo|contribuye|ayúdanos"
        ),
        openings=(
            "apoya el periodismo|apoya nuestro|apóyanos|haz una donación|dona ahora|tu donación|con tu ayuda|"
            "con tu apoyo|ayúdanos a|necesitamos tu ayuda|necesitamos tu apoyo|si te gusta lo que|si valoras|"
            "si te ha gustado|gracias por leer|gracias por tu|el periodismo independiente necesita"
        ),
    ),
    app=Said(
        labels=(
            "descarga la app|descarga nuestra app|descargar app|descargar la app|abrir en la app|app|apps|"
            "nuestra app|aplicaciones|disponible en google play|versión móvil|versión escritorio|"
            "descárgala en app store|recibir notificaciones"
        ),
        openings=(
            "descarga nuestra app|descarga la app|descarga la aplicación|descarga nuestra aplicación|descarga aquí|"
            "descargue nuestra|descargue la|únete a nuestro canal|únete al canal|únete a nuestro grupo|"
            "únete a nuestra comunidad|únete a nuestro|únete gratis|síguenos en nuestro canal|sigue nuestro canal|"
            "sigue el canal|suscríbete a nuestro canal|entra en nuestro canal|recibe las noticias en tu whatsapp|"
            "escanea el código"
        ),
    ),
    navigation=Said(
        labels=(
            "inicio|portada|home|página principal|menú|menu|menú principal|buscar|buscador|búsqueda|"
            "búsqueda avanzada|buscar:|buscar por|contacto|contactar|contáctanos|contáctenos|volver arriba|arriba|"
            "subir|volver al inicio|volver a inicio|ir al contenido|ir al contenido principal|saltar al contenido|"
            "saltar al contenido principal|pasar al contenido principal|quiénes somos|quienes somos|sobre nosotros|"
            "acerca de|nosotros|equipo|trabaja con nosotros|ayuda|preguntas frecuentes|atención al cliente|"
            "mapa del sitio|mapa web|directorio|abrir menú|cerrar menú|mostrar menú|navegación|estás aquí|estás en|"
            "tienda|enlaces|enlaces de interés|horóscopo|horóscopos|loterías|sorteos|el tiempo|cartelera|"
            "programación tv|pasatiempos|esquelas|sudoku|crucigramas|agenda|redacción|seleccionar idioma|"
            "cambiar edición"
        ),
        openings=(
            "saltar al contenido|pasar al contenido|estás aquí|está aquí|estás en:|inicio >|inicio »|inicio /|"
            "buscar en|buscar:"
        ),
    ),
)
