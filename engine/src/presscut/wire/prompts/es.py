"""Spanish."""

from __future__ import annotations

from presscut.wire.prompt import Prompts

PROMPTS = Prompts(
    labels=(
        "iniciar sesión|inicia sesión|inicie sesión|cerrar sesión|acceder|acceso clientes|acceso socios|"
        "acceso suscriptores|regístrate|registrarse|registrarme|crear cuenta|mi cuenta|mi perfil|"
        "suscríbete|suscribirse|suscribirme|suscripción|hazte socio|ya soy suscriptor|inicio|portada|"
        "buscar|compartir|comparte|compartir en facebook|compartir en twitter|enviar por email|"
        "enviar por correo|imprimir|guardar|guardar artículo|leer más tarde|leer después|copiar enlace|"
        "comentar|comentarios|leer más|seguir leyendo|ver más|más información|publicidad|anuncio|aceptar|"
        "aceptar todo|rechazar|rechazar todo|configurar cookies|política de cookies|"
        "política de privacidad|aviso legal|contacto|volver arriba|ir al contenido|"
        "¿olvidaste tu contraseña|seguir|cerrar|escuchar|solo para suscriptores|"
        "contenido exclusivo para suscriptores"
    ),
    sentences=(
        "inicia sesión para|inicie sesión para|inicia sesión o|inicie sesión o|regístrate para|"
        "regístrate gratis|regístrese para|suscríbete para|suscríbete a|suscríbase a|suscríbase para|"
        "para seguir leyendo|para continuar leyendo|para leer este artículo|debes iniciar sesión|"
        "debe iniciar sesión|este contenido es exclusivo|este artículo es exclusivo|"
        "contenido exclusivo para|ya eres suscriptor|ya es suscriptor|¿ya eres suscriptor|"
        "¿ya tienes cuenta|¿ya estás registrado|¿no tienes cuenta|has alcanzado el límite|"
        "utilizamos cookies|usamos cookies|este sitio web utiliza cookies|este sitio utiliza cookies|"
        "esta web utiliza cookies|nosotros y nuestros socios|si continúa navegando|"
        "al continuar navegando|síguenos en|síganos en|encuéntranos en|únete a|descarga nuestra app|"
        "recibe en tu correo|recibe las noticias en|introduce tu correo|tu correo electrónico|"
        "guarda este artículo|desactiva tu bloqueador"
    ),
    also=(
        "lee también|lea también|leer también|ver también|vea también|mira también|mire también|"
        "también te puede interesar|le puede interesar|te puede interesar"
    ),
    leads=(
        "te recomendamos|le recomendamos|más sobre|más información sobre|noticias relacionadas|"
        "artículos relacionados|temas relacionados|relacionado|relacionados|lo más leído|lo más visto|"
        "archivado en|etiquetas|temas|no te pierdas"
    ),
)
