"""Portuguese."""

from __future__ import annotations

from presscut.wire.prompt import Prompts

PROMPTS = Prompts(
    labels=(
        "entrar|iniciar sessão|fazer login|sair|terminar sessão|cadastre-se|registar|registe-se|"
        "criar conta|minha conta|a minha conta|meu perfil|assine|assine já|assinar|assinante|assinaturas|"
        "área do assinante|área de cliente|área do cliente|já sou assinante|início|página inicial|buscar|"
        "pesquisar|compartilhar|compartilhe|partilhar|partilhe|compartilhar no facebook|imprimir|salvar|"
        "guardar|guardar artigo|ler mais tarde|copiar link|comentar|comentários|leia mais|ler mais|"
        "continue lendo|continuar a ler|ver mais|saiba mais|publicidade|anúncio|aceitar|aceitar todos|"
        "aceitar tudo|rejeitar|rejeitar todos|gerir cookies|política de cookies|política de privacidade|"
        "termos de uso|contato|contactos|voltar ao topo|ir para o conteúdo|esqueci a senha|seguir|fechar|"
        "ouvir|exclusivo para assinantes"
    ),
    sentences=(
        "faça login para|faça login ou|inicie sessão para|inicie sessão ou|cadastre-se para|"
        "registe-se para|assine para|assine e tenha|assine o jornal|assine a newsletter|"
        "para continuar lendo|para continuar a ler|para ler este artigo|este conteúdo é exclusivo|"
        "conteúdo exclusivo para|este artigo é exclusivo|artigo exclusivo para|já é assinante|"
        "já tem conta|já tem uma conta|ainda não é assinante|não tem conta|você atingiu o limite|"
        "usamos cookies|utilizamos cookies|este site utiliza cookies|este site usa cookies|"
        "nós e os nossos parceiros|nós e nossos parceiros|ao continuar a navegar|ao continuar navegando|"
        "siga-nos|encontre-nos no|receba as notícias|receba no seu|baixe o aplicativo|baixe nosso|"
        "descarregue a nossa|insira seu e-mail|o seu e-mail|guarde este artigo|salve este artigo|"
        "inscreva-se"
    ),
    also="leia também|ler também|leia ainda|veja também|ouça também",
    leads=(
        "veja mais|você pode gostar|talvez goste|pode interessar|saiba mais sobre|artigos relacionados|"
        "notícias relacionadas|matérias relacionadas|relacionadas|mais lidas|mais lidos|os mais lidos|"
        "tópicos|tags|recomendado para"
    ),
)
